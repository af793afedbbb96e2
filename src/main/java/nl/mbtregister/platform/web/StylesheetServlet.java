package nl.mbtregister.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.mbtregister.platform.Role;

/** Answers the style sheet at its present address; a former address leads to the present one. */
@OpenTo(Role.VISITOR)
@WebServlet("/assets/styles/*")
public class StylesheetServlet extends HttpServlet {
    @Inject
    private transient Stylesheet stylesheet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (FrontDoor.path(request).equals(stylesheet.address())) {
            response.setContentType("text/css;charset=UTF-8");
            response.setContentLength(stylesheet.bytes().length);
            response.getOutputStream().write(stylesheet.bytes());
        } else {
            response.setHeader("Cache-Control", "no-cache");
            response.setHeader("Location", stylesheet.address());
            response.setStatus(HttpServletResponse.SC_FOUND);
        }
    }
}
