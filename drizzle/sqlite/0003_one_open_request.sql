ALTER TABLE `arrangement_requests` ADD `withdrawn_at` text;--> statement-breakpoint
UPDATE `arrangement_requests` SET `withdrawn_at` = `at` WHERE `answered_at` IS NULL AND EXISTS (
	SELECT 1 FROM `arrangement_requests` `newer`
	WHERE `newer`.`person_key` = `arrangement_requests`.`person_key` AND `newer`.`answered_at` IS NULL
	AND (`newer`.`at`, `newer`.`id`) > (`arrangement_requests`.`at`, `arrangement_requests`.`id`)
);--> statement-breakpoint
CREATE UNIQUE INDEX `arrangement_requests_open` ON `arrangement_requests` (`person_key`) WHERE "arrangement_requests"."answered_at" is null and "arrangement_requests"."withdrawn_at" is null;--> statement-breakpoint
ALTER TABLE `cases` ADD `request_id` text;