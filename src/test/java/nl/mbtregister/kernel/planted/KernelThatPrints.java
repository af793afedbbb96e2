package nl.mbtregister.kernel.planted;

import jakarta.ws.rs.GET;
import java.time.LocalDate;
import nl.mbtregister.platform.Time;

/** A planted fault: it reads the clock, prints, throws something generic and knows the platform and REST. */
class KernelThatPrints {
    Time time = new Time();

    @GET
    String today() {
        System.out.println(LocalDate.now());
        throw new RuntimeException("anything");
    }
}
