/// What the rows of an import are about.
package enum ImportedRecords: String, CaseIterable, Sendable {
    case clients
    case contacts
    case consents
    case engagements
    case invoices
    case requests
    case breaches
    case shares
}
