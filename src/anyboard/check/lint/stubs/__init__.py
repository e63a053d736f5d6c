"""What the target's stub profile says of device modules, so that the lint finds it where no type checker is."""
