CREATE TABLE `access_log` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`staff_id` text NOT NULL,
	`action` text NOT NULL,
	`case_id` text,
	`person_key` text,
	`conversation_id` text,
	`reason` text,
	`seal` text NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `access_log_person` ON `access_log` (`person_key`);--> statement-breakpoint
CREATE INDEX `access_log_staff` ON `access_log` (`staff_id`,`at`);--> statement-breakpoint
CREATE INDEX `access_log_conversation` ON `access_log` (`conversation_id`);--> statement-breakpoint
CREATE TABLE `code_tries` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`tries` integer NOT NULL,
	`last_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `codes` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`person_key` text NOT NULL,
	`wave` text NOT NULL,
	`valid_until` text NOT NULL,
	`issued_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `codes_person` ON `codes` (`person_key`);--> statement-breakpoint
CREATE TABLE `event_counts` (
	`key` text NOT NULL,
	`window_seconds` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`key`, `window_seconds`, `starts_at`)
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`person_key` text,
	`conversation_id` text,
	`staff_id` text,
	`created_at` text NOT NULL,
	`last_at` text NOT NULL,
	`amounts_until` text
);
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_key`);--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`user` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`team` text NOT NULL,
	`password_hash` text NOT NULL,
	`totp_secret` text NOT NULL,
	`last_time_step` integer,
	`created_at` text NOT NULL,
	`disabled_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_user_unique` ON `staff` (`user`);--> statement-breakpoint
CREATE TABLE `arrangement_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`person_key` text NOT NULL,
	`route` text NOT NULL,
	`per_month_cents` integer,
	`months` integer,
	`in_own_words` text,
	`terms` text,
	`at` text NOT NULL,
	`answer_before` text NOT NULL,
	`answered_at` text
);
--> statement-breakpoint
CREATE INDEX `arrangement_requests_person` ON `arrangement_requests` (`person_key`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_key` text NOT NULL,
	`purpose` text NOT NULL,
	`given_at` text NOT NULL,
	`withdrawn_at` text
);
--> statement-breakpoint
CREATE INDEX `consents_person` ON `consents` (`person_key`);--> statement-breakpoint
CREATE TABLE `disputes` (
	`id` text PRIMARY KEY NOT NULL,
	`person_key` text NOT NULL,
	`party` text NOT NULL,
	`claim_number` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `disputes_person` ON `disputes` (`person_key`);--> statement-breakpoint
CREATE TABLE `opt_outs` (
	`id` text PRIMARY KEY NOT NULL,
	`person_key` text NOT NULL,
	`scope` text NOT NULL,
	`reason` text,
	`since` text NOT NULL,
	`until` text,
	`withdrawn_at` text,
	`replaced_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opt_outs_active` ON `opt_outs` (`person_key`) WHERE "opt_outs"."withdrawn_at" is null and "opt_outs"."replaced_at" is null;--> statement-breakpoint
CREATE INDEX `opt_outs_person` ON `opt_outs` (`person_key`);--> statement-breakpoint
CREATE TABLE `own_plans` (
	`id` text PRIMARY KEY NOT NULL,
	`person_key` text NOT NULL,
	`party` text NOT NULL,
	`call_on` text,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `own_plans_person` ON `own_plans` (`person_key`);--> statement-breakpoint
CREATE TABLE `self_arranged` (
	`id` text PRIMARY KEY NOT NULL,
	`person_key` text NOT NULL,
	`party` text NOT NULL,
	`per_month_cents` integer,
	`proof` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `self_arranged_person` ON `self_arranged` (`person_key`);--> statement-breakpoint
CREATE TABLE `conversations` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`person_key` text,
	`version` integer NOT NULL,
	`turns` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` text NOT NULL,
	`last_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `conversations_person` ON `conversations` (`person_key`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`person_key` text,
	`conversation_id` text NOT NULL,
	`policy` text NOT NULL,
	`outcome` text NOT NULL,
	`inputs` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `decisions_person` ON `decisions` (`person_key`);--> statement-breakpoint
CREATE INDEX `decisions_conversation` ON `decisions` (`conversation_id`);--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`person_key` text NOT NULL,
	`utterance` text NOT NULL,
	`from_at` text NOT NULL,
	`seen_at` text
);
--> statement-breakpoint
CREATE INDEX `notices_person` ON `notices` (`person_key`);--> statement-breakpoint
CREATE TABLE `turns` (
	`conversation_id` text NOT NULL,
	`number` integer NOT NULL,
	`message_id` text NOT NULL,
	`request_hash` text NOT NULL,
	`at` text NOT NULL,
	`entries` text NOT NULL,
	`reply` text NOT NULL,
	PRIMARY KEY(`conversation_id`, `number`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `turns_message` ON `turns` (`conversation_id`,`message_id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` integer PRIMARY KEY NOT NULL,
	`delivery_id` integer NOT NULL,
	`person_key` text NOT NULL,
	`number` text NOT NULL,
	`line` integer NOT NULL,
	`fingerprint` text NOT NULL,
	`claim` text NOT NULL,
	FOREIGN KEY (`delivery_id`) REFERENCES `deliveries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claims_person` ON `claims` (`delivery_id`,`person_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `claims_number` ON `claims` (`delivery_id`,`number`,`fingerprint`);--> statement-breakpoint
CREATE TABLE `deliveries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`file` text NOT NULL,
	`collector` text NOT NULL,
	`hash` text NOT NULL,
	`status` text NOT NULL,
	`staged_by` text NOT NULL,
	`staged_at` text NOT NULL,
	`as_of` text,
	`published_at` text,
	`accepted` integer NOT NULL,
	`unchanged` integer NOT NULL,
	`refused` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `deliveries_collector` ON `deliveries` (`collector`,`as_of`);--> statement-breakpoint
CREATE INDEX `deliveries_hash` ON `deliveries` (`hash`);--> statement-breakpoint
CREATE TABLE `refused_rows` (
	`id` integer PRIMARY KEY NOT NULL,
	`delivery_id` integer NOT NULL,
	`line` integer NOT NULL,
	`claim` text NOT NULL,
	`person_key` text,
	`field` text NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`delivery_id`) REFERENCES `deliveries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `refused_rows_delivery` ON `refused_rows` (`delivery_id`);--> statement-breakpoint
CREATE INDEX `refused_rows_person` ON `refused_rows` (`person_key`);--> statement-breakpoint
CREATE INDEX `refused_rows_claim` ON `refused_rows` (`claim`);--> statement-breakpoint
CREATE TABLE `erasures` (
	`person_digest` text PRIMARY KEY NOT NULL,
	`erased_on` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `marks` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `appointments` (
	`id` text PRIMARY KEY NOT NULL,
	`slot_id` text NOT NULL,
	`location_id` text NOT NULL,
	`meeting` text NOT NULL,
	`start_at` text NOT NULL,
	`end_at` text NOT NULL,
	`status` text NOT NULL,
	`sequence` integer NOT NULL,
	`conversation_id` text,
	`person_key` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `appointments_slot` ON `appointments` (`slot_id`) WHERE "appointments"."status" <> 'cancelled';--> statement-breakpoint
CREATE INDEX `appointments_person` ON `appointments` (`person_key`);--> statement-breakpoint
CREATE INDEX `appointments_conversation` ON `appointments` (`conversation_id`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`conversation_id` text,
	`person_key` text,
	`team` text,
	`urgency` text NOT NULL,
	`rank` integer NOT NULL,
	`language` text NOT NULL,
	`lines` text NOT NULL,
	`conversation_up_to` integer,
	`danger` text,
	`initials` text NOT NULL,
	`phone` text,
	`appointment_id` text,
	`created_at` text NOT NULL,
	`due_at` text,
	`status` text NOT NULL,
	`claimed_by` text,
	`opened_at` text,
	`outcome` text,
	`outcome_note` text,
	`closed_at` text
);
--> statement-breakpoint
CREATE INDEX `cases_queue` ON `cases` (`rank`,`created_at`) WHERE "cases"."status" <> 'closed';--> statement-breakpoint
CREATE INDEX `cases_person` ON `cases` (`person_key`);--> statement-breakpoint
CREATE INDEX `cases_conversation` ON `cases` (`conversation_id`);--> statement-breakpoint
CREATE TABLE `slots` (
	`id` text PRIMARY KEY NOT NULL,
	`location_id` text NOT NULL,
	`start_at` text NOT NULL,
	`end_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `slots_location` ON `slots` (`location_id`,`start_at`);