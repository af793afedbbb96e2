package nl.mbtregister.institution.rules;

/** What is wrong with a typed number of a trade register; the label is the sentence for whoever typed it. */
public enum CompanyNumberFault implements TypedCompanyNumber {
    EMPTY,
    NOT_DIGITS,
    /** Nine digits: perhaps the number of a person, which is kept nowhere. */
    NINE_DIGITS,
    KVK_LENGTH,
    KBO_FORM,
    KBO_CHECK
}
