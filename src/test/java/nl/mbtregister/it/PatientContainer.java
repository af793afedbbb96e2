package nl.mbtregister.it;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * The connector reads the list of servlets from the server's log while that is still being written. On a busy machine it
 * then misses the one that runs the tests; we know where it is.
 */
public class PatientContainer extends PayaraMicroDeployableContainer {

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        ProtocolMetaData server = super.deploy(archive);
        server.getContexts(HTTPContext.class)
                .forEach(context -> context.add(new Servlet("ArquillianServletRunnerEE9", "")));
        return server;
    }

    /** Puts this container in the place of the connector's own. */
    public static class Extension implements LoadableExtension {
        @Override
        public void register(ExtensionBuilder builder) {
            builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, PatientContainer.class);
        }
    }
}
