package fr.numericemploi.application.links;

import java.net.URI;

/** @param baseUrl where people reach the product from outside */
public record LinkSettings(URI baseUrl) {}
