package nl.mbtregister.attendance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.mbtregister.attendance.rules.Entry;
import nl.mbtregister.attendance.rules.ListRemark;
import nl.mbtregister.attendance.rules.ReadList;
import nl.mbtregister.attendance.rules.ReadList.Noted;
import nl.mbtregister.kernel.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceFileTest {
    private static final int MOST = 1_000;
    private static final String LIST =
            "registernummer;naam;deel\n10004775;René 't Hart-Çelik;\n20481357;Zoë Müller;1,2\n";

    @DisplayName("attendance.R2: the letters are recognised")
    @ParameterizedTest
    @CsvSource({
        "UTF-8,''",
        "UTF-8,'\uFEFF'",
        "UTF-16LE,'\uFEFF'",
        "UTF-16BE,'\uFEFF'",
        "UTF-16LE,''",
        "UTF-16BE,''",
        "windows-1252,''",
        "ISO-8859-1,''"
    })
    void the_letters_are_recognised(String charset, String mark) {
        ReadList list = read((mark + LIST).getBytes(Charset.forName(charset)));
        assertThat(list.entries()).extracting(Entry::name).containsExactly("René 't Hart-Çelik", "Zoë Müller");
        boolean guessed = charset.startsWith("w") || charset.startsWith("I");
        assertThat(list.remarks().equals(List.of(new Noted(ListRemark.WINDOWS_LETTERS, ""))))
                .isEqualTo(guessed);
    }

    @Test
    @DisplayName("attendance.R2: broken letters and unknown ones are refused")
    void broken_letters_are_refused() {
        String broken = new String(LIST.getBytes(UTF_8), Charset.forName("windows-1252"));
        refused("attendance.R2", broken.getBytes(UTF_8));
        refused("attendance.R2", (LIST + "x;é").getBytes(ISO_8859_1), LIST.getBytes(UTF_8));
        refused("attendance.R2", "10004775;Ren\u0081".getBytes(ISO_8859_1));
        refused("attendance.R2", "10004775;Ren\u0000".getBytes(UTF_8));
        refused("attendance.R2", "\uFEFF10004775;René".getBytes(UTF_8), new byte[] {(byte) 0xff});
        refused("attendance.R2", ("\uFEFF" + LIST).getBytes(UTF_16LE), new byte[] {0, (byte) 0xd8});
        assertThat(read(("\uFEFF" + LIST).getBytes(UTF_16BE)).entries()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registernummer;naam;deel\r\n10004775;\"Jansen; Jan\";1\r\n",
                "sep=;\nregisternummer;naam;deel\n10004775;Jansen; 1",
                "Naam,Registernummer,Deel\n\"Jansen, Jan\",10004775,1\n",
                "naam\tnummer\tdeel\nJansen\t10004775\t1\n",
                "Presentielijst studiedag\n\nZaal 3\nnaam;nummer;deel\nJansen;10004775;1",
                "10004775;Jansen;1",
                "10004775\tJansen\t1\n",
                "Jansen;10004775;1\n\n\n;;\n",
                "nummer;naam;e-mail;deel\n10004775;Jansen;x@example.org;1",
                "\"nummer\";\"naam\";\"deel\"\n\"10004775\";\"Jan\"\"sen\";\"1\"",
            })
    @DisplayName("attendance.R1: lists as programs and people write them")
    void lists_as_people_write_them(String text) {
        ReadList list = read(text.getBytes(UTF_8));
        assertThat(list.entries()).hasSize(1);
        Entry entry = list.entries().getFirst();
        assertThat(entry.digits()).isEqualTo("10004775");
        assertThat(entry.name()).startsWith("Jan");
        assertThat(entry.share()).isEqualTo("1");
        assertThat(entry.trouble()).isNull();
    }

    @Test
    void a_row_knows_its_line() {
        ReadList list = read("nummer;naam\n\n10004775;\"Jan\nsen\"\n20481357;X".getBytes(UTF_8));
        assertThat(list.entries()).extracting(Entry::line).containsExactly(3, 5);
    }

    @Test
    void a_share_is_found_although_the_first_row_has_none() {
        ReadList list = read("10004775;\n20481357;Jansen;2 uur\n10004775;;50%".getBytes(UTF_8));
        assertThat(list.entries()).extracting(Entry::share).containsExactly("", "2 uur", "50%");
        assertThat(read("10004775;2 uur\n20481357;3 uur".getBytes(UTF_8)).entries())
                .extracting(Entry::share)
                .containsExactly("2 uur", "3 uur");
    }

    @Test
    void numbers_alone_and_names_alone_are_lists() {
        assertThat(read("10004775\n20481357".getBytes(UTF_8)).entries())
                .extracting(Entry::digits)
                .containsExactly("10004775", "20481357");
        assertThat(read("Jansen, J.\nDe Vries, P.".getBytes(UTF_8)).entries())
                .extracting(Entry::name)
                .containsExactly("Jansen, J.", "De Vries, P.");
    }

    @Test
    @DisplayName("attendance.R4: a list with more rows is refused, and the number is said")
    void a_list_with_more_rows_is_refused() {
        String rows = IntStream.rangeClosed(0, MOST).mapToObj(i -> "10004775").collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> read(rows.getBytes(UTF_8))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo("attendance.R4");
            assertThat(refusal.arguments()).containsExactly(MOST);
        });
    }

    @Test
    @DisplayName("attendance.R1 attendance.R5: what is no list is refused")
    void what_is_no_list_is_refused() {
        refused("attendance.R1", "%PDF-1.7".getBytes(UTF_8));
        refused("attendance.R1", "{\\rtf1 10004775}".getBytes(UTF_8));
        refused("attendance.R1", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1});
        refused("attendance.R1", new byte[AttendanceFile.LARGEST + 1]);
        refused("attendance.R5", new byte[0]);
        refused("attendance.R5", "registernummer;naam\n;;\n".getBytes(UTF_8));
        refused("attendance.R3", ("10004775;\"" + "x".repeat(40_000) + "\"").getBytes(UTF_8));
        refused("attendance.R3", "10004775;\"Jansen\n20481357;Vries\n".getBytes(UTF_8));
        refused("attendance.R3", ("10004775" + ";x".repeat(400)).getBytes(UTF_8));
    }

    private static void refused(String rule, byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        assertThatThrownBy(() -> read(all.toByteArray()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static ReadList read(byte[] content) {
        return AttendanceFile.read(content, MOST);
    }
}
