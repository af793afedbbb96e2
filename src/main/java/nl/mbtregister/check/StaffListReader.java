package nl.mbtregister.check;

import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.attendance.ListContent;
import nl.mbtregister.attendance.rules.Line;
import nl.mbtregister.attendance.rules.Lines;
import nl.mbtregister.attendance.rules.ListRemark;
import nl.mbtregister.attendance.rules.ReadList.Noted;
import nl.mbtregister.check.rules.AskedRow;
import nl.mbtregister.check.rules.Mapping;
import nl.mbtregister.check.rules.RowReader;
import nl.mbtregister.kernel.Refusal;

/** Reads what an institution handed in. */
final class StaffListReader {
    /** Lines by which somebody sees what the columns are. */
    static final int SAMPLE = 6;

    private static final int LOOKED_AT = 20;
    private static final int MOST_REMARKS = 20;

    private StaffListReader() {}

    /**
     * The beginning of a list.
     *
     * @param first lines
     * @param lines all of them
     */
    record Beginning(List<Line> first, int lines, List<Noted> remarks, Mapping suggested) {}

    /** @throws Refusal check.R1 when it is no list, or has more rows than one may have */
    static Beginning begin(byte[] content, int most) {
        Looking looking = new Looking(most);
        read(content, looking, most);
        if (looking.first.isEmpty()) {
            throw new Refusal("check.R2");
        }
        if (looking.hidden > 0) {
            looking.remark(ListRemark.HIDDEN_ROWS, String.valueOf(looking.hidden));
        }
        return new Beginning(looking.first, looking.lines, looking.remarks, Mapping.suggest(looking.first));
    }

    /** @throws Refusal check.R1 as {@link #begin}, check.R2 when there is no row */
    static List<AskedRow> rows(byte[] content, Mapping mapping, int most) {
        RowReader reader = new RowReader(mapping);
        List<AskedRow> rows = new ArrayList<>();
        Lines taking = new Lines() {
            @Override
            public void accept(Line line) {
                if (!line.isEmpty()
                        && line.number() > mapping.head()
                        && !Receipts.isLine(line.at(0).text())) {
                    if (rows.size() == most) {
                        throw tooMany(most);
                    }
                    rows.add(reader.read(line));
                }
            }

            @Override
            public void remark(ListRemark remark, String about) {
                // said before, with the columns
            }
        };
        read(content, taking, most);
        if (rows.isEmpty()) {
            throw new Refusal("check.R2");
        }
        return rows;
    }

    /** What is wrong with the file is said in the words of a list of staff. */
    private static void read(byte[] content, Lines lines, int most) {
        try {
            ListContent.read(content, lines);
        } catch (Refusal refusal) {
            if (content.length > ListContent.LARGEST) {
                throw tooMany(most);
            }
            throw refusal.rule().startsWith("attendance.") ? new Refusal("check.R3") : refusal;
        }
    }

    private static Refusal tooMany(int most) {
        return new Refusal("check.R1", most);
    }

    private static final class Looking implements Lines {
        private final int most;
        private final List<Line> first = new ArrayList<>();
        private final List<Noted> remarks = new ArrayList<>();
        private int lines;
        private int hidden;

        private Looking(int most) {
            this.most = most;
        }

        @Override
        public void accept(Line line) {
            if (line.isEmpty() || Receipts.isLine(line.at(0).text())) {
                return;
            }
            lines++;
            hidden += line.hidden() ? 1 : 0;
            if (first.size() < LOOKED_AT) {
                first.add(line);
            }
            // with a line of heads
            if (lines > most + 1) {
                throw tooMany(most);
            }
        }

        @Override
        public void remark(ListRemark remark, String about) {
            if (remarks.size() < MOST_REMARKS) {
                remarks.add(new Noted(remark, about));
            }
        }
    }
}
