package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import nl.mbtregister.letters.rules.Template;
import org.jspecify.annotations.Nullable;

/** The words of all letters that the program carries, read once. */
@ApplicationScoped
class LetterBook {
    private final Map<LetterKind, TemplateFile> files = new EnumMap<>(LetterKind.class);
    private final Map<LetterKind, Template> templates = new EnumMap<>(LetterKind.class);

    LetterBook() {
        for (LetterKind kind : LetterKind.values()) {
            TemplateFile file = new TemplateFile(kind);
            files.put(kind, file);
            templates.put(kind, file.template());
        }
    }

    Template of(LetterKind kind) {
        return there(templates.get(kind), kind);
    }

    TemplateFile file(LetterKind kind) {
        return there(files.get(kind), kind);
    }

    private static <T> T there(@Nullable T read, LetterKind kind) {
        if (read == null) {
            throw new IllegalStateException("every kind of letter was read: " + kind);
        }
        return read;
    }
}
