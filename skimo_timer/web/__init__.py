"""The announcer's page for phones: a small server that shows what it is given and takes nothing.

It is loaded when somebody turns it on, and nothing listens before. uvicorn serves one plain ASGI application: four
addresses need no framework, and what is not there cannot have a hole. It runs in a thread and an event loop of its own;
what it shows are values that the race window has made, so no phone can make a key at the line wait.
"""
