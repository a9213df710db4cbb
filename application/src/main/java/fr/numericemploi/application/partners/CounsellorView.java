package fr.numericemploi.application.partners;

import java.util.UUID;

public record CounsellorView(
        UUID id, UUID agency, String firstName, String lastName, String email, boolean active, long version) {}
