package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import nl.mbtregister.letters.rules.Template;

/** The words of all letters, read once. */
@ApplicationScoped
class LetterBook {
    private final Map<LetterKind, Template> templates = new EnumMap<>(LetterKind.class);

    LetterBook() {
        for (LetterKind kind : LetterKind.values()) {
            templates.put(kind, TemplateFile.read(kind));
        }
    }

    Template of(LetterKind kind) {
        Template template = templates.get(kind);
        if (template == null) {
            throw new IllegalStateException("every kind of letter was read: " + kind);
        }
        return template;
    }
}
