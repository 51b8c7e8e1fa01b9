"""Whole conversations with the advice worked out by hand."""
