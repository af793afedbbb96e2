package nl.mbtregister.institution.rules;

/** A number of a trade register as somebody typed it. */
public sealed interface TypedCompanyNumber permits TypedCompanyNumber.Good, CompanyNumberFault {
    /** It may be one. */
    record Good(CompanyNumber number) implements TypedCompanyNumber {}
}
