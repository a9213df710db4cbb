package fr.numericemploi.architecture.red.domain.partners;

import java.nio.file.Path;

record ReadsAFile(Path path) {}
