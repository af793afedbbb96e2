package nl.mbtregister.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.register.rules.EntryKind;
import nl.mbtregister.register.rules.Extension;
import nl.mbtregister.register.rules.MeasureKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryTextsTest {

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void every_kind_of_entry_can_be_told_in_both_languages(EntryKind kind) {
        for (var variant : variants(kind)) {
            assertThat(new Texts().in(Language.NL)).containsKey("register.entry." + kind + variant);
            assertThat(new Texts().in(Language.EN)).containsKey("register.entry." + kind + variant);
        }
    }

    private static List<String> variants(EntryKind kind) {
        return switch (kind) {
            case EXTENDED -> names(Extension.values());
            case MEASURE_IMPOSED -> names(MeasureKind.values());
            default -> List.of("");
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        var names = new ArrayList<String>();
        for (var constant : constants) {
            names.add("." + constant.name());
        }
        return names;
    }
}
