"""Small wrong versions of a model: does any property notice them?"""
