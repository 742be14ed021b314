"""The meaning: one verb, one file. Pure: no file is opened, nothing printed, no clock asked."""
