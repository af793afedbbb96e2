package nl.mbtregister.it;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The WAR that we ship, plus the tests and their clock, deployed once for all in-container tests. Tests that run as a
 * client stay outside.
 */
@ArquillianSuiteDeployment
public class Deployments {

    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("mbt.it.war")))
                .as(WebArchive.class)
                .addPackages(
                        true,
                        Filters.include(
                                        ".*(IT|IT\\$.*|/it/(Test(Time|Caller)|Accounts|SignIn|Dossier|Refusals).*|Fixture[^/]*)\\.class")
                                ::include,
                        "nl.mbtregister")
                .addPackages(true, "org.assertj.core", "org.awaitility", "org.hamcrest");
    }
}
