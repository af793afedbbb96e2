package nl.mbtregister.person;

import java.time.LocalDate;
import nl.mbtregister.person.rules.DeclaredField;

/** What a person says, and since when he or she agreed to have it shown. */
public record SelfDeclared(DeclaredField field, String value, LocalDate consentedOn) {}
