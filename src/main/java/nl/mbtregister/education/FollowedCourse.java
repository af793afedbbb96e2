package nl.mbtregister.education;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.mbtregister.education.rules.CourseClaim;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import org.jspecify.annotations.Nullable;

/** A course that somebody followed. */
@Entity
@Table(name = "followed_course")
class FollowedCourse {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followed_course_seq")
    @SequenceGenerator(name = "followed_course_seq", sequenceName = "followed_course_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private CourseKind course;

    private String institute;
    private boolean licensed;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "document_id")
    private @Nullable Long documentId;

    @SuppressWarnings("NullAway.Init")
    protected FollowedCourse() {}

    @SuppressWarnings("NullAway.Init") // change sets all of them
    FollowedCourse(long personId, CourseClaim claim) {
        this.personId = personId;
        change(claim);
    }

    final void change(CourseClaim claim) {
        course = claim.course();
        institute = claim.institute();
        licensed = claim.licensed();
        firstDay = claim.firstDay();
        lastDay = claim.lastDay();
        documentId = claim.document();
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }
}
