"""`machine.ADC` and `machine.PWM`."""

from machine.pin import bare


class ADC:
    """`analogio.AnalogIn`."""

    def __init__(self, pin, **ignored):
        import analogio

        self._in = analogio.AnalogIn(bare(pin))

    def read_u16(self):
        return self._in.value

    def read(self):
        return self._in.value >> 4

    def read_uv(self):
        return int(self._in.value * self._in.reference_voltage * 1000000 / 65535)

    def deinit(self):
        self._in.deinit()


class PWM:
    """`pwmio.PWMOut`, from the first duty on."""

    def __init__(self, pin, freq=1000, duty_u16=None, duty_ns=None):
        self._pin = pin
        self._out = None
        self._freq = freq
        self.init(duty_u16=duty_u16, duty_ns=duty_ns)

    def init(self, freq=None, duty_u16=None, duty_ns=None):
        if freq is not None:
            self.freq(freq)
        if duty_u16 is not None:
            self.duty_u16(duty_u16)
        if duty_ns is not None:
            self.duty_ns(duty_ns)

    def freq(self, value=None):
        if value is None:
            return self._freq
        self._freq = value
        if self._out is not None:
            self._out.frequency = value
        return None

    def duty_u16(self, value=None):
        if value is None:
            return 0 if self._out is None else self._out.duty_cycle
        if self._out is None:
            import pwmio

            self._out = pwmio.PWMOut(bare(self._pin), frequency=self._freq, variable_frequency=True)
        self._out.duty_cycle = min(value, 65535)
        return None

    def duty_ns(self, value=None):
        if value is None:
            return self.duty_u16() * 1000000000 // 65535 // self._freq
        return self.duty_u16(value * self._freq * 65535 // 1000000000)

    def deinit(self):
        if self._out is not None:
            self._out.deinit()
            self._out = None
