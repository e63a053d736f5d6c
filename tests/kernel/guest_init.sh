#!/bin/sh
# The guest's first process: the computer's own files, read-only, below a tmpfs; then guest.py.
# The kernel's command line has: anyboard_share=FOLDER anyboard_python=PROGRAM anyboard_tests=FOLDER
# (kernel parameters without a dot and unknown to it become environment variables).
set -e
mount -t tmpfs tmpfs /mnt
mkdir /mnt/below /mnt/upper /mnt/work /mnt/root
mount -t hostfs -o / none /mnt/below
mount -t overlay -o lowerdir=/mnt/below,upperdir=/mnt/upper,workdir=/mnt/work overlay /mnt/root
mount -t tmpfs -o mode=755 tmpfs /mnt/root/run
mkdir /mnt/root/run/share
mount -t hostfs -o "$anyboard_share" none /mnt/root/run/share
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root
exec chroot /mnt/root "$anyboard_python" "$anyboard_tests/kernel/guest.py" /run/share
