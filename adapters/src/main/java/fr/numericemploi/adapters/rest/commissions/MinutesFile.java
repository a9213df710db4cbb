package fr.numericemploi.adapters.rest.commissions;

import jakarta.ws.rs.core.Response;

/** A sitting's minutes, to be read where they are asked for. */
final class MinutesFile {
    private MinutesFile() {}

    static Response of(byte[] pdf) {
        return Response.ok(pdf)
                .header("Content-Disposition", "inline; filename=\"proces-verbal.pdf\"")
                .build();
    }
}
