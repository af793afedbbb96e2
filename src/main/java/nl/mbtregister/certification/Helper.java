package nl.mbtregister.certification;

/** Somebody who acts for the institution and may be given domains. */
public record Helper(long account, String name, boolean lead) {}
