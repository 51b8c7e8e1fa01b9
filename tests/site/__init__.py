"""A stand-in for LinkedIn's messaging pages, made after recorded markup; all people in it are invented.

The tests and the demo use it. It knows nothing of the extension.
"""
