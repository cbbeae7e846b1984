package import Facts

/// The parameters of the law that this product counts with, as data.
package enum Law {
    /// The day from which the General Data Protection Regulation applies (Article 99(2)).
    package static let regulationApplies = Day(nearestTo: 2018, 5, 25)

    /// The term for information on action taken on a request.
    package static let responseTerm = LegalParameter<CalendarDuration>(
        "avg-12.3-response",
        [LegalValue(.months(1), from: regulationApplies, source: "AVG art. 12(3), first sentence")]
    )
    /// The term from receipt once an extension of two further months was notified.
    package static let extendedResponseTerm = LegalParameter<CalendarDuration>(
        "avg-12.3-extended",
        [LegalValue(.months(3), from: regulationApplies, source: "AVG art. 12(3), second sentence")]
    )
    /// The term for saying that no action is taken on a request, and why.
    package static let refusalTerm = LegalParameter<CalendarDuration>(
        "avg-12.4-refusal",
        [LegalValue(.months(1), from: regulationApplies, source: "AVG art. 12(4)")]
    )
    /// The longest term for informing a person whose data came from somebody else.
    package static let informationTerm = LegalParameter<CalendarDuration>(
        "avg-14.3-information",
        [LegalValue(.months(1), from: regulationApplies, source: "AVG art. 14(3)(a)")]
    )
    /// The term for a petition to the district court after the answer of a private controller.
    package static let petitionTerm = LegalParameter<CalendarDuration>(
        "uavg-35.2-petition",
        [LegalValue(.weeks(6), from: regulationApplies, source: "UAVG art. 35(2)")]
    )
    /// The elapsed hours for notifying a breach.
    ///
    /// A proposal of 19 November 2025 (Digital Omnibus) would make it 96; it was not law in November 2026.
    package static let breachNotificationHours = LegalParameter<Int>(
        "avg-33.1-notification",
        [LegalValue(72, from: regulationApplies, source: "AVG art. 33(1)")]
    )
    /// The number of employees below which an organisation may be exempt from keeping the register.
    package static let registerExemptionHeadcount = LegalParameter<Int>(
        "avg-30.5-headcount",
        [LegalValue(250, from: regulationApplies, source: "AVG art. 30(5)")]
    )
    /// The age from which a child consents to an information society service without its parents.
    package static let consentAge = LegalParameter<Int>(
        "avg-8.1-age",
        [LegalValue(16, from: regulationApplies, source: "AVG art. 8(1), UAVG art. 5(1)")]
    )
    /// How long the administration is kept for the tax authority, from the end of the financial year.
    ///
    /// Older values than the present one are not kept here, for no event is older than the Regulation's day.
    package static let administrationTerm = LegalParameter<CalendarDuration>(
        "awr-52.4-administration",
        [LegalValue(.years(7), from: .distantPast, source: "AWR art. 52(4), BW art. 2:10(3)")]
    )
    /// How long an institution that falls under the Wwft keeps the file of a client after the relation ended.
    package static let clientDueDiligenceTerm = LegalParameter<CalendarDuration>(
        "wwft-33-file",
        [LegalValue(.years(5), from: .distantPast, source: "Wwft art. 33")]
    )
    /// Whether live calls to a natural person may rest on being a customer instead of on consent.
    package static let customerExceptionByPhone = LegalParameter<Bool>(
        "tw-11.7-customer-phone",
        [
            LegalValue(
                true, from: regulationApplies, to: Day(nearestTo: 2026, 6, 30), source: "Telecommunicatiewet art. 11.7"
            ),
            LegalValue(
                false, from: Day(nearestTo: 2026, 7, 1), source: "Telecommunicatiewet art. 11.7 as amended"
            ),
        ]
    )
}
