package nl.mbtregister.certification;

/** Somebody who acts for an institution, and whether as its lead. */
public record ActingPerson(long account, String name, boolean lead) {}
