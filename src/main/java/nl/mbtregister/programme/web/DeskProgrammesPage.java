package nl.mbtregister.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Look;
import nl.mbtregister.programme.FollowingProgrammes;
import nl.mbtregister.programme.UpkeepLine;

/** The office follows what certified programmes lack, and which years are not confirmed. */
@Named
@RequestScoped
public class DeskProgrammesPage {
    @Inject
    private FollowingProgrammes following;

    @Inject
    private Time time;

    private List<UpkeepLine> lines = List.of();

    public void answer() {
        lines = following.lines();
    }

    public List<UpkeepLine> getLines() {
        return lines;
    }

    public boolean late(UpkeepLine line) {
        return line.told() == null && line.due().isBefore(time.today());
    }

    public Look look(UpkeepLine line) {
        return line.told() != null ? Look.GOOD : late(line) ? Look.STOPPED : Look.WAITING;
    }
}
