package fr.numericemploi.adapters.web;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.links.Answer;
import fr.numericemploi.application.links.LinkDesk;
import fr.numericemploi.application.links.Outcome;
import fr.numericemploi.domain.links.LinkRule;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import fr.numericemploi.domain.shared.Text;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages for whoever has a signed link. Reading one changes nothing, so that a mail scanner may; only a button answers. */
@PermitAll
@Path("links/{token}")
@Produces(MediaType.TEXT_HTML)
@Adapter
public class LinksResource {
    private static final System.Logger LOG = System.getLogger(LinksResource.class.getName());
    private static final int LONGEST_COMMENT = 1000;

    private final LinkDesk desk;
    private final LinkPages pages;

    @Inject
    public LinksResource(LinkDesk desk, LinkPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response ask(@PathParam("token") String token) {
        return friendly(() -> pages.question(desk.ask(token)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(
            @PathParam("token") String token,
            @FormParam("choice") @DefaultValue("") String choice,
            @FormParam("comment") String comment) {
        return friendly(
                () -> pages.message(200, answered(token, new Answer(choice, Text.optional(comment, LONGEST_COMMENT)))));
    }

    /** Of two clicks at the same time the second is taken again, and finds what the first did. */
    private Outcome answered(String token, Answer answer) {
        try {
            return desk.answer(token, answer);
        } catch (RuleViolation refused) {
            if (refused.rule() != InputRule.STALE) {
                throw refused;
            }
            return desk.answer(token, answer);
        }
    }

    private Response friendly(Supplier<Response> step) {
        try {
            return step.get();
        } catch (RuleViolation refused) {
            return refused(refused);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "a link's page failed", failure);
            return pages.message(
                    500, Outcome.of("Un problème est survenu", "Merci de réessayer dans quelques minutes."));
        }
    }

    private Response refused(RuleViolation refused) {
        if (refused.rule() == LinkRule.BROKEN) {
            return pages.message(
                    404,
                    Outcome.of(
                            "Lien incorrect",
                            refused.getMessage(),
                            "Ouvrez-le à nouveau depuis le message que vous avez reçu."));
        }
        if (refused.rule() == LinkRule.EXPIRED) {
            return pages.message(410, Outcome.of("Ce lien n'est plus valable", refused.getMessage()));
        }
        return pages.message(409, Outcome.of("Votre réponse n'a pas été enregistrée", refused.getMessage()));
    }
}
