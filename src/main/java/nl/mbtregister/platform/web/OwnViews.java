package nl.mbtregister.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import org.primefaces.context.PrimeFacesContext;

/**
 * How views are made and addressed here. No view keeps state, and that is known before anything asks for it, so that none
 * opens a session. Components that send a form send it to the address of the page, for the file of its view is nobody's.
 */
public class OwnViews extends ViewHandlerWrapper {
    public OwnViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        view.setTransient(true);
        if (address(context).filter(page -> page.route().isRich()).isEmpty()) {
            // PrimeFaces has nothing to say about the scripts of a page without its components
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
        return view;
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return address(context).map(Address::path).orElseGet(() -> super.getActionURL(context, viewId));
    }

    private static Optional<Address> address(FacesContext context) {
        return Optional.ofNullable(
                (Address) context.getExternalContext().getRequestMap().get(FrontDoor.ADDRESS));
    }
}
