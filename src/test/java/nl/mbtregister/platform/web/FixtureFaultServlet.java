package nl.mbtregister.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import nl.mbtregister.kernel.Refusal;

/** Fails in every way that a page can fail. */
@WebServlet({"/nl/fixture/*", "/en/fixture/*"})
public class FixtureFaultServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String kind = request.getPathInfo().substring(1);
        response.getWriter().write("half a page that nobody may see");
        switch (kind) {
            case "fault" -> throw new IllegalStateException("secret of the house");
            case "wrapped" -> throw new ServletException("secret", new IllegalArgumentException("secret of the house"));
            case "refusal" -> throw new ServletException(new Refusal("fixture.R1", "secret of the house"));
            case "forbidden" -> throw new ServletException(new Refusal("platform.R1"));
            case "database" -> throw new IllegalStateException(new SQLException("secret of the house", "08006"));
            default -> response.sendError(Integer.parseInt(kind), "secret of the house");
        }
    }
}
