package nl.mbtregister.programme;

import nl.mbtregister.institution.rules.Part;

/** A programme as somebody sees it who acts for its institution; the office sees it as a contributor does. */
public record OwnProgramme(Programme programme, Part part) {
    public boolean lead() {
        return part == Part.LEAD;
    }
}
