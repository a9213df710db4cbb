package fr.numericemploi.application.shared;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A handful of cohesive use cases. Each public method is one transaction, which an exception rolls back. */
@Stereotype
@Singleton
@Transactional
@Retention(RUNTIME)
@Target(TYPE)
public @interface ApplicationService {}
