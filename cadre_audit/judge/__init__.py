"""The meeting of the facts and the law: one small integer for every person and requirement, by column."""
