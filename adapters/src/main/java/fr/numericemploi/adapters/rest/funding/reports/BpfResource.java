package fr.numericemploi.adapters.rest.funding.reports;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.csv.CsvTable;
import fr.numericemploi.adapters.rest.shared.tables.Download;
import fr.numericemploi.adapters.rest.shared.tables.Tables;
import fr.numericemploi.application.funding.reports.BpfReporting;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/bpf")
@Adapter
@Tag(name = "Funding reports")
public class BpfResource {
    private static final int FIRST = 2010;
    private static final int LAST = 2100;

    private final BpfReporting reporting;

    @Inject
    public BpfResource(BpfReporting reporting) {
        this.reporting = reporting;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvTable.MEDIA_TYPE, Tables.XLSX})
    @Operation(
            summary = "Figures of a year for the bilan pédagogique et financier (CERFA 10443)",
            description =
                    "What the association's own ledger and files know: income by origin, trainees and hours by kind, goal"
                            + " and training body. What other books hold is named. JSON, CSV or XLSX, as the request accepts.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BpfAnswer.class)),
                @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Tables.XLSX, schema = @Schema(implementation = String.class, format = "binary"))
            })
    public Response report(
            @QueryParam("year") @Parameter(description = "Of the payments", required = true, example = "2018")
                    Integer year,
            @Context Request request) {
        var fields = new Fields();
        var wanted = fields.required("year", year, BpfResource::within);
        fields.refuseIfWrong();
        var report = reporting.report(wanted);
        var table = BpfTable.of(report);
        return new Download("bpf " + report.year())
                .answer(request, BpfAnswer.of(report), () -> table, () -> List.of(table));
    }

    private static int within(int year) {
        InputRule.OUT_OF_RANGE.refuseIf(
                year < FIRST || year > LAST,
                Map.of("value", String.valueOf(year), "min", "" + FIRST, "max", "" + LAST));
        return year;
    }
}
