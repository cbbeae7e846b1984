import Facts

extension Law {
    /// Whether live calls to natural persons need prior consent; before, they were free until somebody objected.
    package static let consentForLiveCalls = LegalParameter<Bool>(
        "tw-11.7-live-calls",
        [
            LegalValue(
                false, from: .distantPast, to: Day(nearestTo: 2021, 6, 30),
                source: "Telecommunicatiewet art. 11.7 before Stb. 2021, 103"
            ),
            LegalValue(
                true, from: Day(nearestTo: 2021, 7, 1), source: "Telecommunicatiewet art. 11.7(2), Stb. 2021, 103"
            ),
        ]
    )
}
