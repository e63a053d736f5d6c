"""What the CH341 and the CH347 share: the I2C stream, and one request after another over USB."""
