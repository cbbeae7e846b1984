/// An international organisation for which the Commission has decided on adequacy.
package enum InternationalOrganisation: String, Hashable, Sendable, CaseIterable {
    case europeanPatentOrganisation = "EPO"
}
