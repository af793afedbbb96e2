package nl.mbtregister.check;

import java.util.List;
import nl.mbtregister.attendance.rules.Line;
import nl.mbtregister.attendance.rules.ReadList.Noted;
import nl.mbtregister.check.rules.Mapping;

/**
 * How a list begins that waits for somebody to say what its columns are.
 *
 * @param sample its first lines
 * @param lines all of them, with that of the heads
 */
public record Preview(List<Line> sample, int lines, List<Noted> remarks, Mapping suggested) {
    public Preview {
        sample = List.copyOf(sample);
        remarks = List.copyOf(remarks);
    }
}
