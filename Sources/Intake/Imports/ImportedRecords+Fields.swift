package import Regulation

extension ImportedRecords {
    /// The fields that a sheet of this kind can have; a heading that several have goes to the first of them.
    package var fields: [ImportField] {
        switch self {
        case .clients:
            [
                .name, .kind, .email, .phone, .kvk, .date, .id, .legalForm, .tradeName, .givenName, .familyName,
                .mobile, .website, .vat, .street, .houseNumber, .postalCode, .city, .country, .optOut, .contactPerson,
                .endDate, .source, .note,
            ]
        case .contacts: [.client, .date, .channel, .direction, .nature, .purpose, .note, .source, .id, .email, .phone]
        case .consents:
            [.client, .date, .answer, .purpose, .channel, .proof, .wording, .source, .id, .email, .phone, .note]
        case .engagements: [.client, .date, .endDate, .title, .description, .source, .id, .note, .email]
        case .invoices: [.client, .number, .date, .paidDate, .amount, .note, .source, .id, .email]
        case .requests:
            [
                .client, .right, .date, .channel, .wording, .identityDate, .decidedDate, .outcome, .ground,
                .answeredDate, .closedDate, .note, .source, .id, .email, .phone,
            ]
        case .breaches:
            [
                .description, .date, .breachNature, .people, .risk, .startedDate, .endDate, .notifiedDate,
                .notNotifiedReason, .toldDate, .notToldReason, .consequences, .measures, .source, .id, .note,
            ]
        case .shares: [.recipient, .date, .shareGround, .purpose, .client, .people, .reference, .source, .id, .note]
        }
    }
}
