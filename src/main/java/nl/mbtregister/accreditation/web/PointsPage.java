package nl.mbtregister.accreditation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mbtregister.accreditation.CalculatingPoints;
import nl.mbtregister.accreditation.Calculation;
import nl.mbtregister.accreditation.rules.CourseContent;
import nl.mbtregister.accreditation.rules.PartCode;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.rulebook.rules.accreditation.Part;
import org.jspecify.annotations.Nullable;

/** Anybody reckons the points of a programme; what it holds stands in the address. */
@Named
@RequestScoped
public class PointsPage {
    @Inject
    private CalculatingPoints points;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private List<Part> parts = List.of();
    private @Nullable Calculation calculation;

    public void answer() {
        parts = form.all("part").stream()
                .limit(CourseContent.MOST)
                .map(PartCode::read)
                .flatMap(Optional::stream)
                .toList();
        if (!form.text("add").isEmpty() && parts.size() < CourseContent.MOST) {
            Optional<Part> added = new PartFields(form, mistakes, t).read();
            if (added.isPresent()) {
                List<Part> more = new ArrayList<>(parts);
                more.add(added.get());
                form.seeOther(at(more));
                return;
            }
            form.refuse();
        }
        calculation = points.sum(parts);
    }

    public Calculation getCalculation() {
        return Objects.requireNonNull(calculation);
    }

    public List<String> getCodes() {
        return parts.stream().map(PartCode::of).toList();
    }

    /** The address of this sum without one of its lines. */
    public String without(int line) {
        List<Part> fewer = new ArrayList<>(parts);
        fewer.remove(line);
        return at(fewer);
    }

    public List<Option> getKinds() {
        return new PartFields(form, mistakes, t).kinds();
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    private String at(List<Part> some) {
        return page.getHere()
                + some.stream().map(part -> "part=" + PartCode.of(part)).collect(Collectors.joining("&", "?", ""));
    }
}
