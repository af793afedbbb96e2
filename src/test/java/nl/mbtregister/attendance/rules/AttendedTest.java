package nl.mbtregister.attendance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendedTest {

    @DisplayName("attendance.R10: a share is read as people write it, and never guessed at")
    @ParameterizedTest(name = "{0} {1} in {2} is {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", textBlock = """
            TEXT    | ~~        | PARTS   | All[]
            TEXT    | Ja        | PARTS   | All[]
            TEXT    | x         | HOURS   | All[]
            TEXT    | aanwezig  | PARTS   | All[]
            TEXT    | nee       | PARTS   | Nothing[]
            TEXT    | 0         | PERCENT | Nothing[]
            TEXT    | -         | PARTS   | Nothing[]
            TEXT    | 50%       | PARTS   | Percent[percent=50]
            TEXT    | 33,5 %    | HOURS   | Percent[percent=33.5]
            TEXT    | 50        | PERCENT | Percent[percent=50]
            PERCENT | 50        | PARTS   | Percent[percent=50]
            PERCENT | 0         | PARTS   | Nothing[]
            TEXT    | 3,5       | HOURS   | Minutes[minutes=210]
            TEXT    | 3.5       | HOURS   | Minutes[minutes=210]
            NUMBER  | 3.5       | HOURS   | Minutes[minutes=210]
            TEXT    | 3:30      | HOURS   | Minutes[minutes=210]
            TEXT    | 3u30      | PARTS   | Minutes[minutes=210]
            TEXT    | 2 uur     | PARTS   | Minutes[minutes=120]
            TEXT    | 90 min    | PARTS   | Minutes[minutes=90]
            TEXT    | 90        | MINUTES | Minutes[minutes=90]
            TEXT    | 1,3       | PARTS   | Parts[numbers=[1, 3]]
            TEXT    | 1 en 2    | PARTS   | Parts[numbers=[1, 2]]
            TEXT    | deel 2    | PARTS   | Parts[numbers=[2]]
            TEXT    | 1-3       | PARTS   | Parts[numbers=[1, 2, 3]]
            TEXT    | 1 t/m 3   | PARTS   | Parts[numbers=[1, 2, 3]]
            NUMBER  | 2         | PARTS   | Parts[numbers=[2]]
            NUMBER  | 1.3       | PARTS   |
            NUMBER  | 46000     | PARTS   |
            TEXT    | half      | PARTS   |
            TEXT    | 3 - 1 keer | PARTS  |
            TEXT    | -5        | PERCENT |
            TEXT    | 99999     | HOURS   |
            FORMULA | 3         | HOURS   |
            """)
    void a_share_is_read_as_it_is_written(Cell.Kind kind, String typed, ShareUnit unit, String attended) {
        Attended read = Attended.read(new Cell(typed, kind), unit);
        assertThat(read == null ? null : read.toString()).isEqualTo(attended);
    }
}
