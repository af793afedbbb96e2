package nl.mbtregister.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.letters.ReadingTemplates;

/** Every kind of letter that the register sends. */
@Named
@RequestScoped
public class LettersPage {
    @Inject
    private ReadingTemplates reading;

    private List<ReadingTemplates.Line> lines = List.of();

    public void answer() {
        lines = reading.list();
    }

    public List<ReadingTemplates.Line> getLines() {
        return lines;
    }
}
