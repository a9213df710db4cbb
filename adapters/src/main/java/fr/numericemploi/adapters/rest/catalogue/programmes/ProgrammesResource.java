package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Locations;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.catalogue.programmes.Difference;
import fr.numericemploi.application.catalogue.programmes.ProgrammeDesign;
import fr.numericemploi.application.catalogue.programmes.ProgrammeLibrary;
import fr.numericemploi.application.catalogue.programmes.ProgrammeView;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Programmes")
public class ProgrammesResource {
    private final ProgrammeDesign design;
    private final ProgrammeLibrary library;

    @Inject
    public ProgrammesResource(ProgrammeDesign design, ProgrammeLibrary library) {
        this.design = design;
        this.library = library;
    }

    @GET
    @Operation(summary = "Programmes of the own territory, by what their latest or published version says")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ProgrammeView.class)))
    public Response list(@BeanParam ProgrammeParameters parameters, @Context UriInfo uri) {
        return Pages.response(library.list(parameters.query(), parameters.page()), uri);
    }

    @POST
    @Operation(summary = "Draft a programme", description = "Only its title must be given; the rest may be left open.")
    @APIResponse(responseCode = "201", description = "Drafted; Location names it")
    public Response draft(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ProgrammeForm.class),
                                            example = ProgrammeExample.PROGRAMME))
                    ProgrammeForm form,
            @Context UriInfo uri) {
        return Locations.created(uri, design.draft(form.toDraft()).value());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One programme, by its latest version")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeAnswer.class)))
    public Response find(@PathParam("id") UUID id) {
        var programme = library.find(new ProgrammeId(id));
        return Response.ok(ProgrammeAnswer.of(programme))
                .tag(Preconditions.tag(programme.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change the draft, or draft the next version",
            description =
                    "Where the latest version was sent back, published or retired, a new version is drafted. What is "
                            + "submitted or approved does not change.")
    @APIResponse(responseCode = "204", description = "Changed, or drafted")
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ContentForm.class),
                                            example = ProgrammeExample.CONTENT))
                    ContentForm form) {
        design.edit(new ProgrammeId(id), Preconditions.version(ifMatch), form.toContent());
        return Response.noContent().build();
    }

    @GET
    @Path("{id}/versions/{number}")
    @Operation(summary = "One version of a programme")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VersionAnswer.class)))
    public VersionAnswer version(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "The version's number, from 1", example = "1") int number) {
        return VersionAnswer.of(library.version(new ProgrammeId(id), number));
    }

    @GET
    @Path("{id}/comparison")
    @Operation(summary = "Where two versions of a programme differ, field by field, in words")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Difference.class)))
    public List<Difference> compare(
            @PathParam("id") UUID id,
            @QueryParam("from")
                    @Parameter(description = "The number of the one version", required = true, example = "1")
                    int from,
            @QueryParam("to") @Parameter(description = "The number of the other one", required = true, example = "2")
                    int to) {
        return library.compare(new ProgrammeId(id), from, to);
    }
}
