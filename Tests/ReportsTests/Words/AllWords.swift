import Facts
import Regulation
import Reports
import Views

/// Every text of the product that people read, with where it comes from.
enum AllWords {
    struct Entry: Sendable {
        let place: String
        let words: Words
    }

    static let all: [Entry] = cases + counted

    private static func entries<Source: Worded & CaseIterable & RawRepresentable<String>>(
        _ source: Source.Type
    ) -> [Entry] {
        source.allCases.map { Entry(place: "\(source).\($0.rawValue)", words: $0.words) }
    }

    private static let cases: [Entry] = {
        var entries: [Entry] = []
        entries += Self.entries(LawfulBasis.self)
        entries += Self.entries(Channel.self)
        entries += Self.entries(RequestRight.self)
        entries += Self.entries(RecipientRole.self)
        entries += Self.entries(PartyRole.self)
        entries += Self.entries(PersonRole.self)
        entries += Self.entries(ActivityKind.self)
        entries += Self.entries(ActivityRegister.Phase.self)
        entries += Self.entries(ProcessorRegister.Phase.self)
        entries += Self.entries(RequestRegister.Phase.self)
        entries += Self.entries(ConsentRegister.Answer.self)
        entries += Self.entries(DataNature.self)
        entries += Self.entries(DataSource.self)
        entries += Self.entries(RetentionTrigger.self)
        entries += Self.entries(RetentionGround.self)
        entries += Self.entries(SpecialCondition.self)
        entries += Self.entries(ImpactAssessment.self)
        entries += Self.entries(TransferMechanism.self)
        entries += Self.entries(TransferStanding.self)
        entries += Self.entries(InternationalOrganisation.self)
        entries += Self.entries(AgreementClause.self)
        entries += Self.entries(ShareGround.self)
        entries += Self.entries(SubjectRule.Code.self)
        entries += Self.entries(UntoldReason.self)
        entries += Self.entries(CalendarPeriod.Unit.self)
        entries += Self.entries(DocumentKind.self)
        entries += Self.entries(ImportedRecords.self)
        entries += Self.entries(BreachNature.self)
        entries += Self.entries(BreachRisk.self)
        entries += Self.entries(MessageUse.self)
        entries += Self.entries(MessageSuggestion.self)
        entries += Self.entries(MessageProblem.self)
        entries += Self.entries(ReceiptProof.self)
        entries += Self.entries(ContactBar.self)
        entries += Self.entries(AddressKind.self)
        entries += Self.entries(ContactGround.self)
        entries += Self.entries(ContactNature.self)
        entries += Self.entries(ContactDirection.self)
        entries += Self.entries(ConsentGiver.self)
        entries += Self.entries(RequestOutcome.self)
        entries += Self.entries(RefusalGround.self)
        entries += Self.entries(ExtensionReason.self)
        entries += Self.entries(IdentityMethod.self)
        entries += Self.entries(NotificationResult.self)
        entries += Self.entries(LegalForm.self)
        entries += Self.entries(ClientKind.Code.self)
        entries += Self.entries(ActorEvidence.self)
        entries += Self.entries(Alarm.self)
        entries += Self.entries(ContactWay.self)
        entries += Self.entries(OfficerDuty.self)
        entries += Self.entries(Promise.self)
        entries += Self.entries(Severity.self)
        entries += Self.entries(ActivityField.self)
        entries += Self.entries(ProcessorField.self)
        entries += Self.entries(PersonalField.self)
        entries += Self.entries(StreamKind.self)
        entries += Self.entries(EventName.self)
        entries += Self.entries(RegisterName.self)
        entries += Self.entries(HolidayCalendar.self)
        entries += Self.entries(Language.self)
        entries += Self.entries(RetentionClass.self)
        entries += Self.entries(IdentifierWarning.self)
        entries += Self.entries(Gap.self)
        entries += Self.entries(Finding.self)
        entries += Self.entries(AgreementState.self)
        entries += Self.entries(DuplicateReason.self)
        entries += Self.entries(DueKind.self)
        entries += Self.entries(AgendaText.self)
        entries += Self.entries(CalendarText.self)
        entries += Self.entries(HeadingText.self)
        entries += Self.entries(ClientText.self)
        entries += Self.entries(RegisterText.self)
        entries += Self.entries(ManagementText.self)
        entries += Self.entries(EventText.self)
        entries += Self.entries(ColumnName.self)
        entries += Self.entries(RefusalText.self)
        entries += Self.entries(FigureName.self)
        entries += Self.entries(FigureUnit.self)
        entries += Self.entries(FigureState.self)
        entries += Self.entries(FigureGroup.self)
        entries += Self.entries(OverdueKind.self)
        return entries
    }()

    private static let counted: [Entry] =
        SummaryName.allCases.flatMap { name in
            name.texts.map { Entry(place: "SummaryName.\(name)", words: $0) }
        }
        + DecisionName.allCases.flatMap { name in
            [name.counted.one, name.counted.other].map { Entry(place: "DecisionName.\(name)", words: $0) }
        }
}
