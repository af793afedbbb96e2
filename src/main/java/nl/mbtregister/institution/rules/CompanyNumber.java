package nl.mbtregister.institution.rules;

import nl.mbtregister.kernel.Country;

/**
 * By which a trade register knows an institution: KvK in the Netherlands, KBO in Belgium ({@code institution.R1}).
 *
 * @param digits nothing else
 */
public record CompanyNumber(Country country, String digits) {
    private static final int MODULUS = 97;

    /** Points, blanks and lines between the digits count for nothing, nor do the letters BE before them. */
    public static TypedCompanyNumber read(Country country, String typed) {
        String digits = typed.replaceAll("[\\p{Cc}\\p{Cf}\\s.\\-/\u00a0]", "");
        if (country == Country.BE) {
            digits = digits.replaceFirst("(?i)^BE", "");
        }
        if (digits.isEmpty()) {
            return CompanyNumberFault.EMPTY;
        }
        if (!digits.matches("[0-9]+")) {
            return CompanyNumberFault.NOT_DIGITS;
        }
        if (digits.length() == 9) {
            return CompanyNumberFault.NINE_DIGITS;
        }
        if (country == Country.NL) {
            return digits.length() == 8 ? good(country, digits) : CompanyNumberFault.KVK_LENGTH;
        }
        if (!digits.matches("[01][0-9]{9}")) {
            return CompanyNumberFault.KBO_FORM;
        }
        int first = Integer.parseInt(digits, 0, 8, 10);
        int check = Integer.parseInt(digits, 8, 10, 10);
        return check == MODULUS - first % MODULUS ? good(country, digits) : CompanyNumberFault.KBO_CHECK;
    }

    private static TypedCompanyNumber good(Country country, String digits) {
        return new TypedCompanyNumber.Good(new CompanyNumber(country, digits));
    }

    /** As people of that country write it: 12345678, and 0566.988.259. */
    public String written() {
        return country == Country.NL
                ? digits
                : digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7);
    }
}
