package nl.mbtregister.paper;

/**
 * What stands around every sheet, in its language.
 *
 * @param register how the register calls itself, at the top
 * @param organisation who answers for it, at the foot
 * @param page the word before the number of the page
 * @param of the word before the number of pages
 */
record Letterhead(String register, String organisation, String page, String of) {
    private static final String LETTERS = "font:8pt Inter;color:#4A5A60;";

    /** The foot of every page, as a rule of the style sheet. */
    String footer() {
        return "@page{@bottom-left{" + LETTERS + "content:" + quoted(organisation) + "}@bottom-right{" + LETTERS
                + "content:" + quoted(page + " ") + " counter(page) " + quoted(" " + of + " ") + " counter(pages)}}";
    }

    /** As a string of a style sheet inside XHTML: everything but letters and digits by its number. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(sign -> {
            if (Character.isLetterOrDigit(sign) || sign == ' ' || sign == '.') {
                quoted.appendCodePoint(sign);
            } else {
                quoted.append('\\').append("%06x".formatted(sign));
            }
        });
        return quoted.append('"').toString();
    }
}
