#ifndef CLIBPQ_SHIM_H
#define CLIBPQ_SHIM_H

#include <libpq-fe.h>
#include <sys/eventfd.h>

/* The fields of an error report are character constants in C and would arrive
 * in Swift without a type; PQresultErrorField wants an int. */
static const int DOSSIER_DIAG_SEVERITY = PG_DIAG_SEVERITY_NONLOCALIZED;
static const int DOSSIER_DIAG_SQLSTATE = PG_DIAG_SQLSTATE;
static const int DOSSIER_DIAG_MESSAGE = PG_DIAG_MESSAGE_PRIMARY;
static const int DOSSIER_DIAG_POSITION = PG_DIAG_STATEMENT_POSITION;
static const int DOSSIER_DIAG_SCHEMA = PG_DIAG_SCHEMA_NAME;
static const int DOSSIER_DIAG_TABLE = PG_DIAG_TABLE_NAME;
static const int DOSSIER_DIAG_COLUMN = PG_DIAG_COLUMN_NAME;
static const int DOSSIER_DIAG_CONSTRAINT = PG_DIAG_CONSTRAINT_NAME;
static const int DOSSIER_DIAG_FUNCTION = PG_DIAG_SOURCE_FUNCTION;

/* Swift's Glibc module leaves <sys/eventfd.h> out. */
static inline int dossier_eventfd(void) {
    return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
}

#endif
