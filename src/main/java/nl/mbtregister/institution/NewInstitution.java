package nl.mbtregister.institution;

import nl.mbtregister.institution.rules.CompanyNumber;

/** What the office types about an institution. */
public record NewInstitution(String name, CompanyNumber number) {}
