"""What the computer itself needs to get through a race: power, no sleep, room on the disk, a second copy."""
