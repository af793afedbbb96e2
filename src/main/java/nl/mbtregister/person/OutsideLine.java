package nl.mbtregister.person;

import nl.mbtregister.person.rules.OutsideClaim;

/** A registration elsewhere as its owner sees it; the number in the form that is kept. */
public record OutsideLine(long id, OutsideClaim claim) {}
