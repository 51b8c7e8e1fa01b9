"""The built extension in a real Chromium, on the test site."""
